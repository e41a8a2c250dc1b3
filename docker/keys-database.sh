#!/usr/bin/env bash
# Run once by the PostgreSQL image, at its very first start: the database of the keys, and a user who reaches only that.
set -euo pipefail
password=$(cat /run/secrets/homeward.keys.password)
psql --username "$POSTGRES_USER" --dbname postgres --set ON_ERROR_STOP=1 --set password="$password" <<'SQL'
SELECT format('CREATE ROLE homeward_keys LOGIN PASSWORD %L', :'password') \gexec
CREATE DATABASE homeward_keys OWNER homeward_keys;
REVOKE CONNECT ON DATABASE homeward_keys FROM PUBLIC;
SQL
