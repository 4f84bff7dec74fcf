from p.models import *
from p.models.base import *
class Model2(Base):
    pass
