from elsewhere import Base


class Unknown(Base):
    pass


class Own(Base):
    @classmethod
    def as_view(cls):
        return cls.as_asgi()


class Plain:
    @classmethod
    def as_view(cls):
        return None


class Bare:
    pass
