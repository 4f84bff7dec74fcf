ASGI_APPLICATION = "{{ project_name }}.asgi.application"
