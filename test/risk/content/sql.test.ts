import { expect, test } from 'vitest';
import { effectOfSql } from '../../../src/risk/content/sql.ts';

test.each([
  ['DROP DATABASE orders'],
  ['drop table if exists orders cascade;'],
  ['CREATE TABLE a (id int); DROP SCHEMA app CASCADE;'],
  ['TRUNCATE orders'],
  ['truncate table a.orders;'],
  ['DELETE FROM orders;'],
  ['DELETE FROM orders WHERE true'],
  ['delete from orders where 1 = 1;'],
  ['ALTER TABLE orders DROP COLUMN total'],
  ['ALTER TABLE a ADD COLUMN b int; ALTER TABLE logs DROP PARTITION p1'],
  ['CREATE OR REPLACE TABLE orders AS SELECT 1'],
  ['CREATE OR REPLACE DATABASE orders'],
  ['INSERT OVERWRITE INTO orders SELECT 1'],
  ['IF OBJECT_ID(1) IS NOT NULL DROP TABLE dbo.orders'],
  ["EXEC('DROP TABLE dbo.orders')"],
  ["EXECUTE IMMEDIATE 'drop database orders'"],
  ['DO $$ BEGIN DROP TABLE orders; END $$'],
  ['USE master\nGO\nDROP DATABASE orders\nGO\n'],
  ['.drop table Orders'],
])('ends data: %s', (text) => {
  expect(effectOfSql(text)).toMatchObject({ kind: 'destructive', severity: 0.9, isOfData: true });
});

test.each([
  ['CREATE TABLE IF NOT EXISTS orders (id int, note text ON DELETE CASCADE)'],
  ['SELECT 1'],
  ["INSERT INTO log VALUES ('drop table orders; truncate it')"],
  ['GRANT SELECT ON ALL TABLES IN SCHEMA app TO ROLE reader'],
  ['GRANT USAGE ON WAREHOUSE w TO ROLE reader; GRANT ROLE reader TO ROLE loader;'],
  ['-- drop table orders\nSELECT 1 /* delete from orders */'],
  ['ALTER TABLE orders ADD COLUMN total int'],
  ['WITH a AS (SELECT 1) SELECT * FROM a'],
  ['COMMENT ON TABLE orders IS $$truncate orders$$'],
  ['CREATE FUNCTION f() RETURNS void AS $$ BEGIN DROP TABLE scratch; END $$ LANGUAGE plpgsql'],
  ['CREATE OR REPLACE VIEW v AS SELECT truncate(total) FROM orders'],
])('takes nothing away: %s', (text) => {
  expect(effectOfSql(text)).toEqual({ kind: 'harmless' });
});

test.each([
  ['DELETE FROM sessions WHERE expired < now()'],
  ['UPDATE orders SET total = 0'],
  ['DROP VIEW v'],
  ['CALL tidy_up()'],
  ['GRANT ALL PRIVILEGES ON DATABASE orders TO app'],
  ['GRANT SELECT ON orders TO PUBLIC'],
  ['GRANT ROLE accountadmin TO USER bot'],
  ['CREATE USER bot'],
  ['ALTER USER bot SET default_role = x'],
  ['DROP TABLE #scratch'],
])('cannot be told: %s', (text) => {
  expect(effectOfSql(text)).toEqual({ kind: 'unresolved' });
});

test.each([
  [String.raw`SELECT 'it\'s'; DROP TABLE orders`],
  [String.raw`SELECT '\'; DROP TABLE orders; --'`],
  ["SELECT '--'; DROP TABLE orders"],
  ["# it's\nDROP TABLE orders; SELECT '1'"],
  ['SELECT 1--1; DROP TABLE orders'],
  ["SELECT 'open; DROP TABLE orders"],
  ['/*!50000 DROP TABLE orders */'],
  ['SELECT "a\'b"; DROP TABLE orders; SELECT "c\'d"'],
])('hides nothing behind what engines read in different ways: %s', (text) => {
  expect(effectOfSql(text).kind).toBe('destructive');
});

test('a text that is too long to be read cannot be told', () => {
  expect(effectOfSql(`SELECT ${'x'.repeat(200_000)}`)).toEqual({ kind: 'unresolved' });
});

test.each([
  "'",
  '-',
  '-- ',
  '/*',
  '/* */',
  '$a$',
  '$a$ $b',
  'alter table ',
  'delete from ',
  'where ',
  'drop ',
  'with ',
  '#',
  '\n',
  ' ',
])('a long hostile text of %j takes no long time', (part) => {
  const start = performance.now();
  effectOfSql(`with ${part.repeat(Math.floor(190_000 / part.length))}x`);
  expect(performance.now() - start).toBeLessThan(1000);
});
