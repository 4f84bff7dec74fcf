ASGI_APPLICATION = "application"  # want: CHN112:19-32 high 'ASGI_APPLICATION names no module: use the dotted name, "mysite.asgi.application"'
