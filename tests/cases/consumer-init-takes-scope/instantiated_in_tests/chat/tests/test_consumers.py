from unittest import TestCase

from chat import consumers

from ..consumers import ChatConsumer as Consumer


class RoomNameTests(TestCase):
    def test_room_name(self):
        scope = {"type": "websocket", "url_route": {"kwargs": {"room": "7"}}}
        consumer = Consumer(scope)  # want: CHN104:19-34 inference "use Consumer.as_asgi() as the application"
        self.assertEqual(consumer.room_name(), "room-7")

    def test_keyword(self):
        scope = {"type": "websocket", "url_route": {"kwargs": {"room": "8"}}}
        self.assertEqual(consumers.ChatConsumer(scope=scope).room_name(), "room-8")  # want: CHN104

    def test_literal(self):
        consumer = consumers.AnnouncementConsumer({"type": "websocket"})  # want: CHN104
        self.assertEqual(consumer.room_name(), "announcements")

    def test_long_literal(self):
        name = Consumer(  # want: CHN104:15-+5:9 inference "use Consumer.as_asgi() as the application"
            {
                "type": "websocket",
                "url_route": {"kwargs": {"room": "9"}},
            }
        ).room_name()
        self.assertEqual(name, "room-9")
