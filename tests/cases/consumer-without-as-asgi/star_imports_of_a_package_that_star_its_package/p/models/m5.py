from p.models import *
from p.models.base import *
class Model5(Base):
    pass
