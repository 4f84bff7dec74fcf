from django.contrib import admin

from .models import Message, Room, Token

admin.site.register(Room)
admin.site.register(Message)
admin.site.register(Token)
