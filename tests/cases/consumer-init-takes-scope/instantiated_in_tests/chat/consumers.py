from channels.generic.websocket import AsyncJsonWebsocketConsumer


class ChatConsumer(AsyncJsonWebsocketConsumer):
    def room_name(self):
        return "room-%s" % self.scope["url_route"]["kwargs"]["room"]


class AnnouncementConsumer(ChatConsumer):
    def room_name(self):
        return "announcements"
