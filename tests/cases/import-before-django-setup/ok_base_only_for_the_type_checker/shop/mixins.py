from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    Base = models.Model
else:
    Base = object


class Named(Base):
    pass
