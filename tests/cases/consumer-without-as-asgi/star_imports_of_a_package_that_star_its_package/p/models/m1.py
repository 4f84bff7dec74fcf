from p.models import *
from p.models.base import *
class Model1(Base):
    pass
