from django.contrib.auth.models import AbstractUser
from django.db import models


class RoomQuerySet(models.QuerySet):
    def open(self):
        return self.filter(closed=False)


class RoomManager(models.Manager):
    def get_by_natural_key(self, name):
        return self.get(name=name)


class Base(models.Model):
    class Meta:
        abstract = True


class Room(Base):
    objects = RoomManager()


class Lobby(Base):
    objects = RoomQuerySet.as_manager()


class Account(AbstractUser):
    pass
