package org.sycee.app.export;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;

/// Names of accounts: root, legal entity, branch, book, code and, if there is one, the contract,
/// such as `Liabilities:CN01:0101:BANKING:2011.01:dep_7`. Every name can be read back.
enum AccountNames {
  /// Everything as it is, which hledger and ledger understand.
  PLAIN {
    @Override
    String code(String code) {
      return code;
    }

    @Override
    String codeNamed(String part) {
      return part;
    }

    @Override
    String id(String id) {
      return id;
    }

    @Override
    String idNamed(String part) {
      return part;
    }
  },

  /// beancount wants every part to begin with a capital or a digit, and to go on with letters,
  /// digits and hyphens. So `2011.01` is `2011-01`; in ids `--` stands for `_` and `-0` for `-`;
  /// and an id that does not begin as it must has `X-` before it: `dep_7` is `X-dep--7`.
  BEANCOUNT {
    @Override
    String code(String code) {
      return code.replace('.', '-');
    }

    @Override
    String codeNamed(String part) {
      return part.replace('-', '.');
    }

    @Override
    String id(String id) {
      String escaped = id.replace("-", "-0").replace("_", "--");
      return BEGINS_WELL.matcher(escaped).lookingAt() ? escaped : MARK + escaped;
    }

    @Override
    String idNamed(String part) {
      String escaped = part.startsWith(MARK) ? part.substring(MARK.length()) : part;
      var id = new StringBuilder(escaped.length());
      for (int i = 0; i < escaped.length(); i++) {
        char c = escaped.charAt(i);
        id.append(c == '-' ? unescaped(escaped, ++i) : c);
      }
      return id.toString();
    }
  };

  private static final String MARK = "X-";

  /// What looks like the mark is marked too, or it could not be told from it.
  private static final Pattern BEGINS_WELL = Pattern.compile("(?!X-)[A-Z0-9]");

  abstract String code(String code);

  abstract String codeNamed(String part);

  abstract String id(String id);

  abstract String idNamed(String part);

  String nameOf(LedgerAccount account) {
    AccountingUnit unit = account.unit();
    var name =
        new StringBuilder(64)
            .append(AccountRoot.of(account.code()))
            .append(':')
            .append(id(unit.entity()))
            .append(':')
            .append(id(unit.branch()))
            .append(':')
            .append(id(unit.book()))
            .append(':')
            .append(code(account.code().toString()));
    account.contract().ifPresent(contract -> name.append(':').append(id(contract)));
    return name.toString();
  }

  LedgerAccount accountNamed(String name) {
    String[] parts = name.split(":", -1);
    if (parts.length < 5 || parts.length > 6) {
      throw new IllegalArgumentException("'" + name + "' is not the name of an account");
    }
    var account =
        new LedgerAccount(
            new AccountingUnit(idNamed(parts[1]), idNamed(parts[2]), idNamed(parts[3])),
            new AccountCode(codeNamed(parts[4])),
            parts.length == 6 ? Optional.of(idNamed(parts[5])) : Optional.empty());
    if (!nameOf(account).equals(name)) {
      throw new IllegalArgumentException("'" + name + "' is not how " + account + " is named");
    }
    return account;
  }

  private static char unescaped(String escaped, int at) {
    return switch (at < escaped.length() ? escaped.charAt(at) : ' ') {
      case '-' -> '_';
      case '0' -> '-';
      default -> throw new IllegalArgumentException("'" + escaped + "' has a hyphen too many");
    };
  }
}
