# One image for each program, from the jar that the build has made before:
#   mvn -DskipTests package
#   docker compose build
# PROGRAM is the module, JAR its runnable jar.
ARG RUNTIME=eclipse-temurin:25-jre-noble

FROM ${RUNTIME} AS unpacked
ARG PROGRAM
ARG JAR
WORKDIR /unpacked
COPY ${PROGRAM}/target/${JAR} program.jar
# Libraries change seldom and our own classes often: they get layers of their own.
RUN java -Djarmode=tools -jar program.jar extract --destination extracted

FROM ${RUNTIME}
RUN groupadd --system --gid 10001 homeward \
    && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/homeward --create-home homeward
COPY docker/healthy /usr/local/bin/healthy
COPY --from=unpacked /unpacked/extracted/lib /opt/homeward/lib
COPY --from=unpacked /unpacked/extracted/program.jar /opt/homeward/program.jar
ENV HOMEWARD_DATA=/var/lib/homeward
USER 10001:10001
WORKDIR /var/lib/homeward
VOLUME /var/lib/homeward
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/homeward/program.jar"]
