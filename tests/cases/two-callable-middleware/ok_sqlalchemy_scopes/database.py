from contextlib import contextmanager

from sqlalchemy import create_engine
from sqlalchemy.orm import scoped_session, sessionmaker

from channels_app.context import current_scope

engine = create_engine("sqlite://")
Session = scoped_session(sessionmaker(bind=engine), scopefunc=current_scope)


class ScopedQuery:
    def __init__(self, session_factory):
        self.session_factory = session_factory

    def __call__(self, scope):
        session = self.session_factory()
        return session.query(scope.entity).filter_by(owner=scope.owner)


@contextmanager
def session_scope():
    session = Session()
    try:
        yield session
        session.commit()
    finally:
        session.close()
