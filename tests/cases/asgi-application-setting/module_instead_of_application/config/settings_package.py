ASGI_APPLICATION = "config.application"  # want: CHN112 "ASGI_APPLICATION leads nowhere: config has no application"
