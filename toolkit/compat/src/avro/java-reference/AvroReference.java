import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/** Answers {"reader", "writer"} a line with what Apache Avro says: canonical texts and incompatibilities, or the error. */
public final class AvroReference {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      out.println(MAPPER.writeValueAsString(answer(MAPPER.readTree(line))));
    }
    out.flush();
  }

  private static ObjectNode answer(JsonNode request) {
    ObjectNode answer = MAPPER.createObjectNode();
    Schema reader = parse(request, "reader", answer);
    Schema writer = parse(request, "writer", answer);
    if (reader == null || writer == null) return answer;
    try {
      ArrayNode found = MAPPER.createArrayNode();
      SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
          .getResult()
          .getIncompatibilities()
          .forEach(each -> found.add(MAPPER.createArrayNode()
              .add(each.getType().name()).add(each.getMessage()).add(each.getLocation())));
      answer.set("incompatibilities", found);
    } catch (RuntimeException | StackOverflowError error) {
      answer.put("thrown", String.valueOf(error.getMessage()));
    }
    return answer;
  }

  private static Schema parse(JsonNode request, String side, ObjectNode answer) {
    try {
      Schema schema = new Schema.Parser().parse(request.get(side).textValue());
      answer.put(side + "Text", schema.toString());
      return schema;
    } catch (RuntimeException | StackOverflowError error) {
      answer.put(side + "Rejected", true);
      return null;
    }
  }
}
