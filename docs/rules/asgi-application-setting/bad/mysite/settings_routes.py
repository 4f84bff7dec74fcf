ASGI_APPLICATION = "mysite.routing.websocket_urlpatterns"  # [asgi-application-setting]
