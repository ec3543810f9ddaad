// duckdb: one statement by DuckDB's npm package, and how long it took alone.
//
//	node duckdb.mjs MODULES THREADS SECONDS_FILE STATEMENT
//
// Starting node and loading the library is not counted against DuckDB.
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";

const [modules, threads, secondsFile, statement] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(modules + "/")("@duckdb/node-api");
const instance = await DuckDBInstance.create(":memory:", { threads });
const connection = await instance.connect();
const start = process.hrtime.bigint();
await connection.run(statement);
writeFileSync(secondsFile, String(Number(process.hrtime.bigint() - start) / 1e9));
