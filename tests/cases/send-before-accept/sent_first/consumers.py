import json

from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer, WebsocketConsumer


class GreetingConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.room = self.scope["url_route"]["kwargs"]["room"]
        await self.channel_layer.group_add(self.room, self.channel_name)
        await self.send(text_data=json.dumps({"room": self.room}))  # want: CHN802:14-66 high "self.send(...) runs before the connection is accepted, and is refused: accept first"
        await self.accept()


class RefusingConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        user = self.scope.get("user")
        if user is None or user.is_anonymous:
            await self.send_json({"error": "sign in first"})  # want: CHN802 "self.send_json(...)"
            await self.close(code=4401)
        else:
            await self.accept()
            await self.send_json({"user": user.username})


class SyncConsumer(WebsocketConsumer):
    def connect(self):
        try:
            self.user = self.find_user()
        except LookupError:
            self.send("nobody")  # want: CHN802:12-31
            return self.close()
        self.accept()
        self.send("welcome")

    def find_user(self):
        return self.scope["user"]
