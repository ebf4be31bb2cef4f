package verbatim.db;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Keeps the prepared statements of one connection for the next time the same SQL is wanted: SQLite
 * takes longer to prepare most of ours than to run them. Those not used for longest are closed.
 */
final class KeptStatements implements StatementBuilder {
  private static final int MOST = 128;

  private final StatementBuilder fresh = new DefaultStatementBuilder();

  /** Statements nobody uses at the moment by their SQL, the one used last at the end. */
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

  /** The SQL of those in use, which Jdbi does not tell in the same form when it closes them. */
  private final IdentityHashMap<Statement, String> lent = new IdentityHashMap<>();

  @Override
  public Statement create(Connection connection, StatementContext context) throws SQLException {
    return fresh.create(connection, context);
  }

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    PreparedStatement used = kept == null ? fresh.create(connection, sql, context) : kept;
    lent.put(used, sql);
    return used;
  }

  @Override
  public CallableStatement createCall(Connection connection, String sql, StatementContext context)
      throws SQLException {
    return fresh.createCall(connection, sql, context);
  }

  @Override
  public void close(Connection connection, String unparsed, Statement statement)
      throws SQLException {
    String sql = lent.remove(statement);
    boolean keep = sql != null && !statement.isClosed() && !idle.containsKey(sql);
    if (keep && statement instanceof PreparedStatement prepared) {
      prepared.clearParameters();
      prepared.clearBatch();
      idle.put(sql, prepared);
      if (idle.size() > MOST) {
        Iterator<PreparedStatement> oldest = idle.values().iterator();
        oldest.next().close();
        oldest.remove();
      }
    } else {
      statement.close();
    }
  }

  @Override
  public void close(Connection connection) {
    for (PreparedStatement statement : idle.values()) {
      try {
        statement.close();
      } catch (SQLException e) {
        // the connection, which is closed next, takes it along
      }
    }
    idle.clear();
  }
}
