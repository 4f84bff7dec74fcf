from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=50)


class Message(models.Model):
    room = models.ForeignKey(Room, models.CASCADE)
    text = models.TextField()
    read = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]
