import secrets

from django.conf import settings
from django.db import models


def generate_key():
    return secrets.token_hex(20)


class Room(models.Model):
    name = models.CharField(max_length=100)
    slug = models.SlugField(unique=True)

    def __str__(self):
        return self.name


class Message(models.Model):
    room = models.ForeignKey(Room, related_name="messages", on_delete=models.CASCADE)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    body = models.TextField()
    hidden = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["created_at", "pk"]

    def __str__(self):
        return self.body[:50]


class Token(models.Model):
    """Lets clients without a session cookie, such as the mobile app, connect."""

    key = models.CharField(max_length=40, unique=True, default=generate_key)
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, related_name="chat_token", on_delete=models.CASCADE
    )

    def __str__(self):
        return "Token of {}".format(self.user)
