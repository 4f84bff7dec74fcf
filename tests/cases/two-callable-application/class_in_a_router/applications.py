class Named:
    def __init_subclass__(cls, name, **options):
        cls.name = name


class HealthApp(Named, name="health"):
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "health", "path": self.scope["path"]})
