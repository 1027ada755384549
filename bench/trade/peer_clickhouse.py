"""Runs the questions of a folder on chdb (ClickHouse in a process); usage: peer_clickhouse.py FOLDER TABLES QUESTIONS.

Tables are FOLDER/NAME.parquet, questions FOLDER/NAME.sql; writes FOLDER/NAME.json (an object a line) or FOLDER/NAME.error.
"""
import pathlib
import sys

from chdb import session

folder, tables, questions = pathlib.Path(sys.argv[1]), sys.argv[2].split(","), sys.argv[3].split(",")
db = session.Session()
db.query("create database trade")
for table in tables:
    # A table, not a view on the file: a cluster would hold tables.
    db.query(
        f"create table trade.{table} engine = MergeTree order by tuple() as select * from file('{folder}/{table}.parquet', Parquet)"
    )
# What standard SQL says where ClickHouse has a habit of its own: an outer join without a match is null, a plain union is distinct,
# and nulls are not equal.
SETTINGS = "join_use_nulls = 1, union_default_mode = 'DISTINCT', output_format_json_quote_64bit_integers = 0, output_format_json_quote_denormals = 1"
db.query("use trade")
for question in questions:
    text = (folder / f"{question}.sql").read_text()
    try:
        answer = db.query(f"{text}\nsettings {SETTINGS}", "JSONEachRow")
        (folder / f"{question}.json").write_text(str(answer))
    except Exception as error:  # The reason is the result: it is printed in the table.
        (folder / f"{question}.error").write_text(str(error)[:600])
print("ClickHouse " + str(db.query("select version()", "TSV")).strip())
