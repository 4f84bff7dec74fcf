from p.models import *
from p.models.base import *
class Model0(Base):
    pass
