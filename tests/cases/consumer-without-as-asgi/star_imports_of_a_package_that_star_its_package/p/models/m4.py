from p.models import *
from p.models.base import *
class Model4(Base):
    pass
