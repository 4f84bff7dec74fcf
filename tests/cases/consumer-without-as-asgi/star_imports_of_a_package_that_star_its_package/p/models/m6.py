from p.models import *
from p.models.base import *
class Model6(Base):
    pass
