from acme_database.models import Model, TimeStamped
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Order(Model):
    pass


class Line(TimeStamped):
    pass


def get_user_model():
    return Order


User = get_user_model()
