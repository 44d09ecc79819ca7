/**
 * The one migration: a table that only grows, whose database itself refuses an entry that does not follow the last one. It may run
 * any number of times. `docs/ledger.md` tells what each part is for.
 */
export const MIGRATION = `CREATE SCHEMA IF NOT EXISTS blastgate;

CREATE TABLE IF NOT EXISTS blastgate.ledger (
  sequence    bigint PRIMARY KEY CHECK (sequence > 0),
  previous    text NOT NULL,
  hash        text NOT NULL UNIQUE,
  entry       text NOT NULL,
  recorded_by text NOT NULL DEFAULT session_user
);

CREATE OR REPLACE FUNCTION blastgate.keep_chain() RETURNS trigger LANGUAGE plpgsql
  SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(4217, 1);
  SELECT sequence, hash INTO last FROM blastgate.ledger ORDER BY sequence DESC LIMIT 1;
  IF NEW.sequence <> coalesce(last.sequence, 0) + 1
     OR NEW.previous <> coalesce(last.hash, 'sha256:' || repeat('0', 64))
     OR NEW.hash <> 'sha256:' || encode(sha256(convert_to(NEW.entry, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'this entry does not follow the last one' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  NEW.recorded_by := session_user;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION blastgate.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger only grows' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE OR REPLACE TRIGGER keep_chain BEFORE INSERT ON blastgate.ledger
  FOR EACH ROW EXECUTE FUNCTION blastgate.keep_chain();
CREATE OR REPLACE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON blastgate.ledger
  FOR EACH STATEMENT EXECUTE FUNCTION blastgate.refuse_change();

REVOKE ALL ON blastgate.ledger FROM PUBLIC;
REVOKE ALL ON FUNCTION blastgate.keep_chain(), blastgate.refuse_change() FROM PUBLIC;
`;

/** What the role that Blastgate works as may do: read and append, nothing else. `role` is quoted already. */
export function grantsFor(role: string): string {
  return `GRANT USAGE ON SCHEMA blastgate TO ${role};\nGRANT SELECT, INSERT ON blastgate.ledger TO ${role};\n`;
}
