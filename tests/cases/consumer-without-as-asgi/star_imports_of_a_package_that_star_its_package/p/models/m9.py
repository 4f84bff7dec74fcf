from p.models import *
from p.models.base import *
class Model9(Base):
    pass
