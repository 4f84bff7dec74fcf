ASGI_APPLICATION = "mysite.routing.channel_routing"  # want: CHN112:19-51 inference "ASGI_APPLICATION leads nowhere: mysite.routing has no channel_routing"
