from p.models import *
from p.models.base import *
class Model3(Base):
    pass
