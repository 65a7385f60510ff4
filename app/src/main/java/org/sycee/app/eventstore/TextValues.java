package org.sycee.app.eventstore;

import java.util.function.Function;
import org.sycee.ledger.TransactionId;
import org.sycee.ledger.deposit.DepositId;
import org.sycee.ledger.journal.AccountCode;
import org.sycee.ledger.journal.AccountingUnit;
import org.sycee.ledger.journal.LedgerAccount;
import org.sycee.ledger.voucher.VoucherId;
import org.sycee.money.Money;
import org.sycee.money.Price;
import org.sycee.money.Rate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/// The values that are stored as their text, such as `"CNY 12.34"`, never as an object.
public final class TextValues {
  private TextValues() {}

  static SimpleModule module() {
    var module = new SimpleModule("values as text");
    add(module, Money.class, Money::parse);
    add(module, Rate.class, Rate::parse);
    add(module, Price.class, Price::parse);
    add(module, TransactionId.class, TransactionId::new);
    add(module, DepositId.class, DepositId::new);
    add(module, VoucherId.class, VoucherId::new);
    add(module, AccountCode.class, AccountCode::new);
    add(module, AccountingUnit.class, AccountingUnit::parse);
    add(module, LedgerAccount.class, LedgerAccount::parse);
    return module;
  }

  /// Writes the type as its text, and reads it back by parsing.
  public static <T> void add(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, new Writer<>(type));
    module.addDeserializer(type, new Reader<>(type, parse));
  }

  private static final class Writer<T> extends StdScalarSerializer<T> {
    Writer(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toString());
    }
  }

  private static final class Reader<T> extends StdScalarDeserializer<T> {
    private final transient Function<String, T> parse;

    Reader(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
      if (!json.hasToken(JsonToken.VALUE_STRING)) {
        return context.reportInputMismatch(
            this, "a text was expected, not %s", json.currentToken());
      }
      return parse.apply(json.getString());
    }
  }
}
