package org.sycee.app.http.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Text from a caller: in quotes, at most 1,000 characters, no control characters but line breaks
/// and tabs. A number where text belongs is refused, so no amount ever passes through a double.
final class ApiText extends StdScalarDeserializer<String> {
  private static final int LONGEST = 1_000;

  ApiText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser json, DeserializationContext context) {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      return context.reportInputMismatch(
          String.class, "must be text in quotes, not %s", json.getString());
    }
    String text = json.getString();
    if (text.length() > LONGEST) {
      return context.reportInputMismatch(
          String.class, "text has at most %d characters, not %d", LONGEST, text.length());
    }
    if (!text.codePoints().allMatch(ApiText::isAllowed)) {
      return context.reportInputMismatch(String.class, "text must not hold control characters");
    }
    return text;
  }

  /// Half a surrogate pair is no character and could not be stored.
  private static boolean isAllowed(int codePoint) {
    return codePoint == '\n'
        || codePoint == '\t'
        || !(Character.isISOControl(codePoint)
            || Character.getType(codePoint) == Character.SURROGATE);
  }
}
