"""The migrations and the models are the same schema, down to names, types and checks."""

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, create_engine, inspect

from db import Archive
from db.storage.migrating import HEAD, SCRIPTS
from db.storage.tables import Base


def test_every_migration_is_counted() -> None:
    scripts = list((SCRIPTS / "versions").glob("[0-9]*.py"))
    assert len(scripts) == HEAD


def test_migrations_lead_to_the_schema_of_the_models(tmp_path: Path) -> None:
    assert Archive.try_migrations(tmp_path) == HEAD
    engine = create_engine(f"sqlite:///{tmp_path / 'migrations.db'}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        differences = compare_metadata(context, Base.metadata)
    engine.dispose()
    assert differences == []


def test_migrations_make_the_checks_of_the_models(tmp_path: Path) -> None:
    Archive.try_migrations(tmp_path)
    migrated = create_engine(f"sqlite:///{tmp_path / 'migrations.db'}")
    made = create_engine("sqlite://")
    with made.connect() as connection:
        Base.metadata.create_all(connection)
        wanted = {name: _facts(connection, name) for name in Base.metadata.tables}
    with migrated.connect() as connection:
        found = {name: _facts(connection, name) for name in Base.metadata.tables}
    made.dispose()
    migrated.dispose()
    assert found == wanted


def test_every_constraint_has_a_name() -> None:
    metadata: MetaData = Base.metadata
    unnamed = [
        f"{table.name}: {constraint}"
        for table in metadata.tables.values()
        for constraint in table.constraints
        if constraint.name is None
    ]
    assert not unnamed


def _facts(connection: object, table: str) -> dict[str, object]:
    """Checks, foreign keys and unique constraints of a table, as the database reports them."""
    schema = inspect(connection)
    assert schema is not None
    return {
        "checks": sorted(
            (str(one["name"]), " ".join(one["sqltext"].split()))
            for one in schema.get_check_constraints(table)
        ),
        "foreign keys": sorted(
            (str(one["name"]), one["constrained_columns"], one["referred_table"])
            for one in schema.get_foreign_keys(table)
        ),
        "unique": sorted(
            (str(one["name"]), one["column_names"]) for one in schema.get_unique_constraints(table)
        ),
        "nullable": {column["name"]: column["nullable"] for column in schema.get_columns(table)},
    }
