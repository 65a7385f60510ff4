package org.sycee.app.cli;

import picocli.CommandLine.Command;

/// What can be done with nostro accounts.
@Command(
    name = "nostro",
    description = "Import statements of nostro accounts, match them, and show what is open.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {StatementsCommand.class, NostroMatchCommand.class, ReconciliationCommand.class})
final class NostroCommand {}
