from django.contrib import admin
from django.urls import include, path, re_path

from chat import consumers, views
from chat.consumers import NewsConsumer as News

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.index, name="index"),
    path("ws/chat/<str:room>/", consumers.ChatConsumer.as_asgi()),  # want: CHN902 "consumers.ChatConsumer.as_asgi() is no Django view"
    re_path(
        r"^ws/news/$",
        News.as_asgi(),  # want: CHN902:8-22 inference "News.as_asgi() is no Django view: route it in a URLRouter"
        name="news",
    ),
]
