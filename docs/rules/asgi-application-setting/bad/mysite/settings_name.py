ASGI_APPLICATION = "mysite.asgi.channel_routing"  # [asgi-application-setting]
