package verbatim.speaker;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import verbatim.speaker.AuthorityCsv.Contents;
import verbatim.speaker.AuthorityCsv.Fault;
import verbatim.speaker.AuthorityCsv.Problem;

/**
 * The authority file as JSON-LD in the vocabulary of schema.org: persons with their names,
 * identifiers and the roles they had over time. What is written is read back without loss; of what
 * others write, everything that a person of the authority file has is understood.
 *
 * <p>Hostile files are safe to read: a file is read person by person, never deeper than {@value
 * #DEEPEST} levels, and a name that stands twice in one object breaks it off.
 */
public final class AuthorityJsonLd {
  private static final int DEEPEST = 40;
  private static final int LONGEST_STRING = 1_000_000;
  private static final long LONGEST_FILE = 256L << 20;
  private static final String CONTEXT = "https://schema.org";

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_STRING)
                          .maxNameLength(1_000)
                          .maxDocumentLength(LONGEST_FILE)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private AuthorityJsonLd() {}

  /** Writes persons, in the order given. */
  public static String write(List<Speaker> persons) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringProperty("@context", CONTEXT);
      json.writeArrayPropertyStart("@graph");
      for (Speaker person : persons) {
        json.writeRaw("\n");
        PersonJson.write(json, person);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /**
   * Reads the persons of an object with a {@code @graph}, of an array, or the one that the file is;
   * what is wrong with one costs no other. A problem's line counts the persons from 1.
   */
  public static Contents read(String json) {
    Reader reader = new Reader();
    String clean = json.startsWith("\ufeff") ? json.substring(1) : json;
    try (JsonParser parser = MAPPER.createParser(clean)) {
      reader.document(parser);
    } catch (JacksonException e) {
      reader.report(Fault.BROKEN, "");
    }
    return reader.distinct.contents();
  }

  private static final class Reader {
    private final List<Problem> problems = new ArrayList<>();
    private final DistinctPersons distinct = new DistinctPersons(problems);
    private long number;

    void report(Fault fault, String words) {
      problems.add(new Problem(fault, Math.max(1, number), words));
    }

    void document(JsonParser parser) {
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_ARRAY) {
        persons(parser);
      } else if (first == JsonToken.START_OBJECT) {
        object(parser);
      } else {
        report(Fault.BROKEN, "");
      }
      if (number == 0 && problems.isEmpty()) {
        report(Fault.NO_PERSON, "");
      }
    }

    /** A graph is read person by person; without one, the object itself is the person. */
    private void object(JsonParser parser) {
      ObjectNode own = MAPPER.createObjectNode();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("@graph") && value == JsonToken.START_ARRAY) {
          persons(parser);
        } else {
          JsonNode node = parser.readValueAsTree();
          own.set(name, node);
        }
      }
      if (PersonJson.isPerson(own)) {
        person(own);
      }
    }

    private void persons(JsonParser parser) {
      for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
        if (t == null) {
          report(Fault.BROKEN, "");
          return;
        }
        JsonNode node = parser.readValueAsTree();
        if (PersonJson.isPerson(node)) {
          person(node);
        }
      }
    }

    private void person(JsonNode node) {
      number++;
      Speaker person = new PersonJson(node, this::report).person();
      if (person == null) {
        report(Fault.NO_NAME, "");
      } else {
        distinct.add(number, person);
      }
    }
  }
}
