"""How Alembic runs here: inside a transaction that ``db.storage.migrating`` has begun."""

from alembic import context

from db.storage.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
