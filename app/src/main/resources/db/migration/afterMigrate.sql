-- What the application may do. It runs after every migration, so a new table is never forgotten.
grant usage on schema log, view to "${application_role}";
grant select, insert on log.event, log.event_kind to "${application_role}";
grant select, update on log.head to "${application_role}";
grant select, insert, update on log.transaction_claim to "${application_role}";
grant select, insert, update, delete, truncate on all tables in schema view to "${application_role}";
