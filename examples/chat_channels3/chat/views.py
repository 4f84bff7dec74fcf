from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render

from .models import Room


@login_required
def index(request):
    return render(request, "chat/index.html", {"rooms": Room.objects.order_by("name")})


@login_required
def room(request, slug):
    room = get_object_or_404(Room, slug=slug)
    messages = room.messages.filter(hidden=False).select_related("author")
    return render(request, "chat/room.html", {"room": room, "chat_messages": messages})
