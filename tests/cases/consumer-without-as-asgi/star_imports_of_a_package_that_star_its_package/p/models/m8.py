from p.models import *
from p.models.base import *
class Model8(Base):
    pass
