from p.models import *
from p.models.base import *
class Model7(Base):
    pass
