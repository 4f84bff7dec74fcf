ASGI_APPLICATION = "config.asgi"  # want: CHN112:19-32 inference "ASGI_APPLICATION names the module config.asgi: name the application in it"
