from channels.generic.websocket import AsyncWebsocketConsumer, WebsocketConsumer


class Chat(AsyncWebsocketConsumer):
    groups = ["all"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.groups = [*self.groups]

    async def join(self, room):
        self.groups.append(room)


class Room(WebsocketConsumer):
    def connect(self):
        self.groups.append(self.scope["url_route"]["kwargs"]["room"])
        self.accept()


class Alerts(WebsocketConsumer):
    groups = ["alerts"]

    def connect(self):
        for group in self.groups:
            print(group, len(self.groups))
        self.accept()


class Fixed(WebsocketConsumer):
    groups = ("alerts",)

    def connect(self):
        self.groups += (self.scope["user"].username,)
        self.accept()


class Replaced(Alerts):
    def connect(self):
        self.groups = self.groups + ["more"]
        self.accept()


class Computed(WebsocketConsumer):
    @property
    def groups(self):
        return ["alerts"]

    def join(self, room):
        self.groups.append(room)
