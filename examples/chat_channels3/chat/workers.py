from asgiref.sync import async_to_sync
from channels.consumer import SyncConsumer
from django.conf import settings

from .models import Message


class ModerationWorker(SyncConsumer):
    """Hides messages with blocked words. Runs in `manage.py runworker moderation`."""

    def message_check(self, event):
        message = Message.objects.select_related("room").get(pk=event["id"])
        words = message.body.lower().split()
        if not any(word in settings.CHAT_BLOCKED_WORDS for word in words):
            return
        message.hidden = True
        message.save(update_fields=["hidden"])
        async_to_sync(self.channel_layer.group_send)(
            "chat.{}".format(message.room.slug),
            {"type": "chat.hidden", "id": message.pk},
        )
