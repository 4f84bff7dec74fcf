import asyncio
import json

from channels.db import database_sync_to_async
from channels.generic.http import AsyncHttpConsumer
from django.conf import settings
from django.utils import timezone

from .base import RoomConsumer
from .models import Message


class ChatConsumer(RoomConsumer):
    async def receive_json(self, content, **kwargs):
        body = content.get("body", "").strip()
        if not body:
            await self.send_json({"event": "error", "error": "The message is empty."})
            return
        message = await self.save_message(body)
        await self.channel_layer.group_send(
            self.group_name,
            {
                "type": "chat.message",
                "id": message.pk,
                "author": self.user.username,
                "body": message.body,
            },
        )
        await self.channel_layer.send(
            "moderation", {"type": "message.check", "id": message.pk}
        )

    async def chat_message(self, event):
        await self.send_json(
            {
                "event": "message",
                "id": event["id"],
                "author": event["author"],
                "body": event["body"],
            }
        )

    async def chat_hidden(self, event):
        await self.send_json({"event": "hidden", "id": event["id"]})

    @database_sync_to_async
    def save_message(self, body):
        return Message.objects.create(room=self.room, author=self.user, body=body)


class PresenceConsumer(RoomConsumer):
    """Tells who comes and goes, and how long they stayed."""

    group_prefix = "presence"

    async def joined(self):
        self.connected_at = timezone.now()
        await self.announce("joined")

    async def left(self):
        stayed = timezone.now() - self.connected_at
        await self.announce("left", seconds=int(stayed.total_seconds()))

    async def announce(self, event, **details):
        await self.channel_layer.group_send(
            self.group_name,
            {
                "type": "presence.changed",
                "content": dict(details, event=event, user=self.user.username),
            },
        )

    async def presence_changed(self, event):
        await self.send_json(event["content"])


class LongPollConsumer(AsyncHttpConsumer):
    """Answers with the next message of a room, or with 204 when none comes."""

    async def handle(self, body):
        if self.scope["user"].is_anonymous:
            await self.send_response(403, b"")
            return
        group_name = "chat.{}".format(self.scope["url_route"]["kwargs"]["slug"])
        channel_name = await self.channel_layer.new_channel()
        await self.channel_layer.group_add(group_name, channel_name)
        try:
            event = await asyncio.wait_for(
                self.channel_layer.receive(channel_name), settings.CHAT_POLL_TIMEOUT
            )
        except asyncio.TimeoutError:
            await self.send_response(204, b"")
        else:
            await self.send_response(
                200,
                json.dumps(event).encode(),
                headers=[(b"Content-Type", b"application/json")],
            )
        finally:
            await self.channel_layer.group_discard(group_name, channel_name)
