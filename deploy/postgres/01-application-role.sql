-- Runs once, when the database is created: the role the application works with. It owns nothing;
-- what it may do in the schemas is granted by the migrations, and changing events is not among it.

\set ON_ERROR_STOP on
\getenv password APPLICATION_PASSWORD

create role sycee_app login nosuperuser nocreatedb nocreaterole noinherit password :'password';
revoke all on database sycee from public;
grant connect on database sycee to sycee_app;
