package verbatim.speaker;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import verbatim.speaker.AuthorityCsv.Fault;
import verbatim.time.Moment;

/**
 * One schema.org Person.
 *
 * @param node the object
 * @param report hears what could not be taken over
 */
record PersonJson(JsonNode node, BiConsumer<Fault, String> report) {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String VIAF = "http://viaf.org/viaf/";
  private static final String ISNI = "https://isni.org/isni/";
  private static final String SCHEMA = "https://schema.org/";

  static boolean isPerson(JsonNode node) {
    return all(node.path("@type")).stream().anyMatch(t -> last(text(t)).equals("Person"));
  }

  static void write(JsonGenerator json, Speaker p) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Person");
    json.writeStringProperty("name", p.name());
    if (!p.variants().isEmpty()) {
      json.writeArrayPropertyStart("alternateName");
      p.variants().forEach(json::writeString);
      json.writeEndArray();
    }
    Gender gender = p.gender();
    if (gender != null) {
      json.writeStringProperty(
          "gender",
          switch (gender) {
            case FEMALE -> SCHEMA + "Female";
            case MALE -> SCHEMA + "Male";
            case OTHER -> "other";
          });
    }
    writeIdentifiers(json, p);
    if (!p.offices().isEmpty()) {
      json.writeArrayPropertyStart("hasOccupation");
      p.offices().forEach(o -> writeOffice(json, o));
      json.writeEndArray();
    }
    if (!p.note().isEmpty()) {
      json.writeStringProperty("description", p.note());
    }
    json.writeEndObject();
  }

  private static void writeIdentifiers(JsonGenerator json, Speaker p) {
    if (p.wikidata() == null && p.viaf() == null && p.isni() == null) {
      return;
    }
    json.writeArrayPropertyStart("identifier");
    writeIdentifier(json, "wikidata", p.wikidata());
    writeIdentifier(json, "viaf", p.viaf());
    writeIdentifier(json, "isni", p.isni());
    json.writeEndArray();
    json.writeArrayPropertyStart("sameAs");
    writeLink(json, WIKIDATA, p.wikidata());
    writeLink(json, VIAF, p.viaf());
    writeLink(json, ISNI, p.isni());
    json.writeEndArray();
  }

  private static void writeIdentifier(JsonGenerator json, String id, @Nullable String value) {
    if (value != null) {
      json.writeStartObject();
      json.writeStringProperty("@type", "PropertyValue");
      json.writeStringProperty("propertyID", id);
      json.writeStringProperty("value", value);
      json.writeEndObject();
    }
  }

  private static void writeLink(JsonGenerator json, String base, @Nullable String value) {
    if (value != null) {
      json.writeString(base + value.replace(" ", ""));
    }
  }

  private static void writeOffice(JsonGenerator json, Office office) {
    json.writeStartObject();
    json.writeStringProperty("@type", "Role");
    json.writeObjectPropertyStart("hasOccupation");
    json.writeStringProperty("@type", "Occupation");
    json.writeStringProperty("name", office.title());
    json.writeEndObject();
    if (office.since() != null) {
      json.writeStringProperty("startDate", office.since().toString());
    }
    if (office.until() != null) {
      json.writeStringProperty("endDate", office.until().toString());
    }
    json.writeEndObject();
  }

  /** The person; null without a name. */
  @Nullable Speaker person() {
    List<String> names = texts("name");
    if (names.isEmpty()) {
      return null;
    }
    String name = names.getFirst();
    Set<String> variants = new LinkedHashSet<>(names);
    variants.addAll(texts("alternateName"));
    variants.remove(name);
    return new Speaker(
        0,
        name,
        List.copyOf(variants),
        gender(),
        offices(),
        identifier("wikidata", "wikidata.org/", Identifiers::isWikidata),
        identifier("viaf", "viaf.org/", Identifiers::isViaf),
        identifier("isni", "isni.org/", Identifiers::isIsni),
        text(node.path("description")));
  }

  private @Nullable Gender gender() {
    String text = text(node.path("gender"));
    String word = last(text).toUpperCase(Locale.ROOT);
    for (Gender gender : Gender.values()) {
      if (gender.name().equals(word)) {
        return gender;
      }
    }
    if (!word.isEmpty()) {
      report.accept(Fault.BAD_GENDER, text);
    }
    return null;
  }

  private List<Office> offices() {
    List<Office> offices = new ArrayList<>();
    for (JsonNode role : all(node.path("hasOccupation"))) {
      String title = title(role);
      try {
        if (!title.isEmpty()) {
          offices.add(
              new Office(title, moment(role.path("startDate")), moment(role.path("endDate"))));
        }
      } catch (DateTimeParseException e) {
        report.accept(Fault.BAD_DATE, title + " " + e.getParsedString());
      }
    }
    if (offices.isEmpty()) {
      texts("jobTitle").forEach(t -> offices.add(new Office(t, null, null)));
    }
    return offices;
  }

  private static String title(JsonNode role) {
    for (String property : List.of("hasOccupation", "roleName", "namedPosition", "name")) {
      JsonNode value = role.path(property);
      String title = text(value.isObject() ? value.path("name") : value);
      if (!title.isEmpty()) {
        return title;
      }
    }
    return text(role);
  }

  private static @Nullable Moment moment(JsonNode date) {
    String text = text(date);
    return text.isEmpty() ? null : Moment.parse(text);
  }

  /** Said outright, or the end of a link to the register. */
  private @Nullable String identifier(String id, String register, Predicate<String> form) {
    List<String> found = new ArrayList<>();
    for (JsonNode value : all(node.path("identifier"))) {
      if (text(value.path("propertyID")).equalsIgnoreCase(id)) {
        found.add(text(value.path("value")));
      }
    }
    for (JsonNode link : all(node.path("sameAs"))) {
      String text = text(link);
      if (text.contains(register)) {
        found.add(last(text));
      }
    }
    for (String text : found) {
      if (form.test(text)) {
        return text;
      }
    }
    if (!found.isEmpty()) {
      report.accept(Fault.BAD_IDENTIFIER, found.getFirst());
    }
    return null;
  }

  private List<String> texts(String property) {
    return all(node.path(property)).stream()
        .map(PersonJson::text)
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private static List<JsonNode> all(JsonNode value) {
    if (value.isArray()) {
      return List.copyOf(value.values());
    }
    return value.isMissingNode() || value.isNull() ? List.of() : List.of(value);
  }

  /** A text, the text of a value with its language, or the address of a thing. */
  private static String text(JsonNode value) {
    JsonNode plain =
        value.isObject() ? (value.has("@value") ? value.path("@value") : value.path("@id")) : value;
    return plain.isValueNode() && !plain.isNull() ? plain.asString().strip() : "";
  }

  /** Behind the last slash, hash or colon: {@code schema:Person} is {@code Person}. */
  private static String last(String address) {
    int at = Math.max(address.lastIndexOf('/'), address.lastIndexOf('#'));
    return address.substring(Math.max(at, address.lastIndexOf(':')) + 1);
  }
}
