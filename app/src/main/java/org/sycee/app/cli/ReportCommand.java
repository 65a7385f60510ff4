package org.sycee.app.cli;

import picocli.CommandLine.Command;

/// The reports by name.
@Command(
    name = "report",
    description = "Print a report.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "REPORT",
    subcommands = {CreditSummaryCommand.class, MarginCommand.class, ReserveCommand.class})
final class ReportCommand {}
