package org.sycee.app.http;

import javax.sql.DataSource;

/// A web class that reaches for the tables.
public final class PlantedController {
  Class<?> tables = DataSource.class;
}
